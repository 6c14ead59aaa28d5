package org.retold.app;

import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"retold " + number("(not packaged)")};
  }

  /** What to call oneself to servers: {@code retold/1.2}. */
  static String userAgent() {
    return "retold/" + number("unpackaged");
  }

  private static String number(String otherwise) {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? otherwise : version;
  }
}
