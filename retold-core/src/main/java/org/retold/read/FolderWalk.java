package org.retold.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Visits the files of a folder and of the folders in it, sorted by name.
 *
 * <p>Hidden files and files that by their name are no reports (pictures, style sheets, scripts, a
 * README) are passed over. Links are followed, but no folder is visited twice, so links that lead
 * in a circle come to an end. It holds the names of one folder at a time.
 */
final class FolderWalk {
  private static final Set<String> PICTURES =
      Set.of(
          "png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "tif", "tiff", "heic", "ico", "svg");
  private static final Set<String> SOUND_AND_FILM =
      Set.of("mp3", "mp4", "m4a", "m4v", "mov", "avi", "mkv", "webm", "wav", "ogg", "oga", "flac");
  private static final Set<String> PARTS_OF_PAGES =
      Set.of("css", "js", "mjs", "map", "woff", "woff2", "ttf", "otf", "eot");
  private static final Set<String> ABOUT_THE_FOLDER =
      Set.of("readme", "license", "licence", "copying", "changelog", "contributing");
  private static final Set<String> PLAIN = Set.of("", "txt", "md", "rst", "html", "markdown");
  private static final Set<String> CHECKSUMS = Set.of("md5", "sha1", "sha256", "sha512");

  private final Path root;
  private final Visitor visitor;
  private final Set<Path> visited = new HashSet<>();

  private FolderWalk(Path root, Visitor visitor) {
    this.root = root;
    this.visitor = visitor;
  }

  static void walk(Path folder, Visitor visitor) {
    new FolderWalk(folder, visitor).folder(folder);
  }

  private void folder(Path folder) {
    try {
      if (visited.add(folder.toRealPath())) {
        entries(folder).forEach(this::entry);
      } else {
        visitor.passOver(folder, "folders that a link leads to a second time");
      }
    } catch (IOException | DirectoryIteratorException e) {
      visitor.refuse(folder, "is a folder that cannot be listed (" + e.getMessage() + ")");
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    entries.sort(Comparator.comparing(entry -> entry.getFileName().toString()));
    return entries;
  }

  private void entry(Path entry) {
    String name = entry.getFileName().toString();
    String kind = noReport(name);
    if (name.startsWith(".")) {
      visitor.passOver(entry, "hidden files or folders");
    } else if (Files.isRegularFile(entry.resolve(ReportSource.COLLECTION_FILE))) {
      visitor.passOver(entry, "collections that Retold keeps");
    } else if (Files.isDirectory(entry)) {
      folder(entry);
    } else if (!kind.isEmpty()) {
      visitor.passOver(entry, kind);
    } else {
      visitor.file(entry, root.relativize(entry).toString().replace('\\', '/'));
    }
  }

  private static String noReport(String name) {
    String ending = ending(name);
    if (PICTURES.contains(ending)) {
      return "pictures";
    }
    if (SOUND_AND_FILM.contains(ending)) {
      return "sound or film files";
    }
    if (PARTS_OF_PAGES.contains(ending)) {
      return "style sheets, scripts or fonts of pages";
    }
    if (isAboutTheFolder(name)) {
      return "files about the folder (README, LICENSE and the like)";
    }
    return CHECKSUMS.contains(ending) ? "checksums" : "";
  }

  private static boolean isAboutTheFolder(String name) {
    int dot = name.indexOf('.');
    String first = (dot < 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    String rest = dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    return ABOUT_THE_FOLDER.contains(first) && PLAIN.contains(rest);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** What is told of a folder's files. */
  interface Visitor {

    /**
     * A file to be read.
     *
     * @param id its path from the folder on, parted by slashes
     */
    void file(Path file, String id);

    /** Something that is left out, with its kind in the plural. */
    void passOver(Path path, String kind);

    /** Something that should have been read and cannot be. */
    void refuse(Path path, String reason);
  }
}
