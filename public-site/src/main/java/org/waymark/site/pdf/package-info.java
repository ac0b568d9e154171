/**
 * PDF copies of pages: PDF/UA-1, so that a screen reader can read them. The page is the
 * publication; its PDF is a copy, and the page says so.
 *
 * <p>
 * Start at {@link PdfCopies}. To add a PDF:
 * <ol>
 * <li>Write a template that calls {@code component/sheet}, beside the page's own. Block,
 * table and list are all that it may use: no flex, grid, variables or transparency. A
 * list has no bullets of its own. Its drawings are SVG of rectangles and paths alone,
 * with an {@code alt}. Nothing is loaded.</li>
 * <li>Fill it from the page's own record, so that both say the same.</li>
 * <li>Give the bytes to {@link PdfCopies#copy} with a day that belongs to the content:
 * the same page of the same day is the same file to the byte.</li>
 * <li>Answer {@link NoPdf} with the page itself and a word why there is no PDF.</li>
 * <li>Add it to {@code PdfKindsTests}, where veraPDF judges each kind, and look at
 * it.</li>
 * </ol>
 * Decision 66 says why, and what it weighs. Owns no table.
 */
@NamedInterface("pdf")
@NullMarked
package org.waymark.site.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
