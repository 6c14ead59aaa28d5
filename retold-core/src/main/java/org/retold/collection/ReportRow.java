package org.retold.collection;

import org.retold.report.Report;
import org.retold.report.ReportHead;

/**
 * A report as it goes into a collection.
 *
 * @param key tells it from every other
 * @param report the report as it was read
 * @param head what it says of itself
 * @param traits what it is found by
 */
record ReportRow(ReportKey key, Report report, ReportHead head, Traits traits) {}
