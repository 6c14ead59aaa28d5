/**
 * A report as values: its text, its publisher, its clocks, and what on the page is not the report.
 */
@NullMarked
package org.retold.report;

import org.jspecify.annotations.NullMarked;
