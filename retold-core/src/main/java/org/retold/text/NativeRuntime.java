package org.retold.text;

import ai.onnxruntime.OrtEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Loads the native library of ONNX Runtime and leaves nothing behind.
 *
 * <p>Left to itself the runtime unpacks its libraries into a temporary folder that outlives the
 * program. Here they are unpacked into a folder of our own, loaded from there, and deleted at once;
 * a system that forbids deleting a loaded library deletes it, where it can, when the program ends.
 */
final class NativeRuntime {
  private static final String PATH = "onnxruntime.native.path";

  private NativeRuntime() {}

  /** The process-wide environment; the first call loads the library. */
  static synchronized OrtEnvironment environment() throws IOException {
    if (System.getProperty(PATH) != null) {
      return OrtEnvironment.getEnvironment();
    }
    Path folder = Files.createTempDirectory("retold-native");
    try {
      unpack("onnxruntime", folder);
      unpack("onnxruntime4j_jni", folder);
      System.setProperty(PATH, folder.toString());
      return OrtEnvironment.getEnvironment();
    } finally {
      System.clearProperty(PATH);
      delete(folder);
    }
  }

  private static void unpack(String library, Path folder) throws IOException {
    String file = System.mapLibraryName(library);
    String resource = "/ai/onnxruntime/native/" + platform() + "/" + file;
    try (InputStream in = OrtEnvironment.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IOException("no library for this platform, " + platform());
      }
      Files.copy(in, folder.resolve(file));
    }
  }

  private static String platform() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String arch = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    String family = os.contains("mac") ? "osx" : os.contains("win") ? "win" : "linux";
    boolean intel = List.of("amd64", "x86_64").contains(arch);
    return family + "-" + (intel ? "x64" : arch.replace("arm64", "aarch64"));
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        if (!file.toFile().delete()) {
          file.toFile().deleteOnExit();
        }
      }
    }
    if (!folder.toFile().delete()) {
      folder.toFile().deleteOnExit();
    }
  }
}
