package org.waymark.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/** The compiler's view of source files, as far as the rules of size need it. */
final class Sources {

	private final List<Type> types = new ArrayList<>();

	private final List<Method> methods = new ArrayList<>();

	private final List<SourceFile> files = new ArrayList<>();

	private Sources() {
	}

	static Sources of(List<Path> files) {
		Sources sources = new Sources();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, null, List.of("-proc:none"), null,
					manager.getJavaFileObjectsFromPaths(files));
			SourcePositions positions = Trees.instance(task).getSourcePositions();
			for (CompilationUnitTree unit : task.parse()) {
				sources.files.add(new SourceFile(name(unit), lines(unit)));
				sources.new Reader(unit, positions).scan(new TreePath(unit), null);
			}
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
		return sources;
	}

	List<SourceFile> files() {
		return this.files;
	}

	List<Type> types() {
		return this.types;
	}

	List<Method> methods() {
		return this.methods;
	}

	private static String name(CompilationUnitTree unit) {
		return unit.getSourceFile().getName();
	}

	private static int lines(CompilationUnitTree unit) throws IOException {
		return (int) unit.getSourceFile().getCharContent(true).toString().lines().count();
	}

	record SourceFile(String name, int lines) {

	}

	/**
	 * A type as declared.
	 *
	 * @param place its package
	 * @param name its name, with those of the types around it
	 * @param record whether it is a record
	 * @param top whether no other type is around it
	 * @param saysItself whether it overrides {@code toString()}
	 * @param main whether it ships, and is no test
	 * @param open whether it is public
	 * @param components how many a record has; else 0
	 */
	record Type(String place, String name, boolean record, boolean top, boolean saysItself, boolean main, boolean open,
			long components) {

	}

	/**
	 * A method or constructor as declared.
	 *
	 * @param name where it is and how it is called
	 * @param lines from its first modifier or annotation to its closing brace
	 * @param parameters how many it takes
	 * @param main whether it ships, and is no test
	 */
	record Method(String name, long lines, int parameters, boolean main) {

	}

	private final class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

		private final CompilationUnitTree unit;

		private final SourcePositions positions;

		private String around = "";

		Reader(CompilationUnitTree unit, SourcePositions positions) {
			this.unit = unit;
			this.positions = positions;
		}

		@Override
		public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
			String before = this.around;
			this.around = before.isEmpty() ? type.getSimpleName().toString() : before + "." + type.getSimpleName();
			Sources.this.types.add(new Type(String.valueOf(this.unit.getPackageName()), this.around,
					type.getKind() == Tree.Kind.RECORD, before.isEmpty(), saysItself(type), main(),
					type.getModifiers().getFlags().contains(Modifier.PUBLIC), components(type)));
			super.visitClass(type, nothing);
			this.around = before;
			return null;
		}

		@Override
		public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
			long first = line(this.positions.getStartPosition(this.unit, method));
			long last = line(this.positions.getEndPosition(this.unit, method));
			Sources.this.methods.add(new Method(this.around + "." + method.getName(), last - first + 1,
					method.getParameters().size(), main()));
			return super.visitMethod(method, nothing);
		}

		private long line(long position) {
			return (position < 0) ? 0 : this.unit.getLineMap().getLineNumber(position);
		}

		private boolean main() {
			return name(this.unit).contains("src/main/java/");
		}

		private static long components(ClassTree type) {
			return (type.getKind() != Tree.Kind.RECORD) ? 0
					: type.getMembers()
						.stream()
						.filter(member -> member instanceof VariableTree field
								&& !field.getModifiers().getFlags().contains(Modifier.STATIC))
						.count();
		}

		private static boolean saysItself(ClassTree type) {
			return type.getMembers()
				.stream()
				.anyMatch((member) -> member instanceof MethodTree method && method.getName().contentEquals("toString")
						&& method.getParameters().isEmpty());
		}

	}

}
