package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {
  @TempDir Path folder = Path.of("");

  @Test
  void failureLeavesWhatStoodThere() throws IOException {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "before");
    assertThatThrownBy(
            () ->
                new OutputFile(page)
                    .write(
                        out -> {
                          out.write("half");
                          throw new IOException("the disk is full");
                        }))
        .isInstanceOf(CommandFailure.class)
        .hasMessage(page + " could not be written: the disk is full");
    assertThat(page).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("page.html");
  }

  @Test
  void folderAndMissingFolderAreRefused() {
    assertThatThrownBy(() -> new OutputFile(folder).write(out -> out.write("x")))
        .hasMessageContaining("is a folder");
    Path lost = folder.resolve("lost").resolve("page.html");
    assertThatThrownBy(() -> new OutputFile(lost).write(out -> out.write("x")))
        .hasMessage(lost + " could not be written: its folder does not exist");
  }

  @Test
  void linkStaysALink() throws IOException {
    Path real = Files.writeString(folder.resolve("real.html"), "before");
    Path link = Files.createSymbolicLink(folder.resolve("link.html"), real);
    new OutputFile(link).write(out -> out.write("after"));
    assertThat(real).hasContent("after");
    assertThat(link).isSymbolicLink();
  }
}
