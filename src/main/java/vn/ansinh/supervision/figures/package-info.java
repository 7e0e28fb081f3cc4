/** The read model of supervision: figures of dossiers, read again from the tables of the case whenever these were touched. */
@NullMarked
package vn.ansinh.supervision.figures;

import org.jspecify.annotations.NullMarked;
