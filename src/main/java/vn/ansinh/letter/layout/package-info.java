/** Text, tables and pages on PDFBox: no word of any letter is here. Measures in points, y grows upwards. */
@NullMarked
package vn.ansinh.letter.layout;

import org.jspecify.annotations.NullMarked;
