package org.waymark.site.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws SVG of rectangles and of paths that go across and down: a code for a camera, a
 * bar. All else is refused, so that nothing is left out in silence. A drawing has no
 * words: they stand beside it, where they can be read.
 */
final class FlatDrawing implements SVGDrawer {

	private static final Pattern STEP = Pattern.compile("([Mhvz])(?:(-?[\\d.]+)(?:,(-?[\\d.]+))?)?");

	@Override
	public SVGImage buildSVGImage(Element drawing, Box box, CssContext context, double width, double height,
			double dots) {
		return new Drawn(drawing, width, height, dots);
	}

	@Override
	public void importFontFaceRules(List<FontFaceRule> fonts, SharedContext context) {
		// No words are drawn.
	}

	@Override
	public void addFontFile(File font, String family, Integer weight, FontStyle style) {
		// No words are drawn.
	}

	@Override
	public void close() {
		// Nothing is held.
	}

	/**
	 * A drawing.
	 *
	 * @param width in dots, as the style says
	 * @param height in dots, as the style says
	 * @param dots of a pixel
	 */
	private record Drawn(Element drawing, double width, double height, double dots) implements SVGImage {

		@Override
		public int getIntrinsicWidth() {
			return (int) this.width;
		}

		@Override
		public int getIntrinsicHeight() {
			return (int) this.height;
		}

		@Override
		public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
			device.drawWithGraphics((float) x, (float) y, pixels(this.width), pixels(this.height), this::draw);
		}

		private void draw(Graphics2D paper) {
			String[] view = this.drawing.getAttribute("viewBox").split(" ");
			paper.transform(AffineTransform.getScaleInstance(pixels(this.width) / Double.parseDouble(view[2]),
					pixels(this.height) / Double.parseDouble(view[3])));
			NodeList parts = this.drawing.getElementsByTagName("*");
			for (int at = 0; at < parts.getLength(); at++) {
				Element part = (Element) parts.item(at);
				paper.setColor(Color.decode(part.getAttribute("fill")));
				paper.fill(switch (part.getTagName()) {
					case "rect" -> new Rectangle2D.Double(number(part, "x"), number(part, "y"), number(part, "width"),
							number(part, "height"));
					// As one area: neighbours would have a hair of light between them.
					case "path" -> new Area(path(part.getAttribute("d")));
					default -> throw new IllegalArgumentException("A drawing for a PDF has no " + part.getTagName());
				});
			}
		}

		/** In whole pixels, since the paper of a drawing has no others. */
		private float pixels(double length) {
			return (float) Math.floor(length / this.dots);
		}

		private static double number(Element part, String name) {
			return Double.parseDouble(part.getAttribute(name));
		}

		private static Path2D path(String steps) {
			Path2D path = new Path2D.Double();
			STEP.matcher(steps).results().forEach(step -> add(path, step));
			return path;
		}

		private static void add(Path2D path, MatchResult step) {
			double first = (step.group(2) != null) ? Double.parseDouble(step.group(2)) : 0;
			switch (step.group(1)) {
				case "M" -> path.moveTo(first, Double.parseDouble(step.group(3)));
				case "h" -> path.lineTo(path.getCurrentPoint().getX() + first, path.getCurrentPoint().getY());
				case "v" -> path.lineTo(path.getCurrentPoint().getX(), path.getCurrentPoint().getY() + first);
				default -> path.closePath();
			}
		}

	}

}
