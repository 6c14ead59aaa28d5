package org.retold.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retold.facts.FactKind;
import org.retold.relation.Relation;
import org.retold.report.FurnitureKind;
import picocli.CommandLine;

/** Keeps the documents in step with the program. */
class DocsTest {
  private static final Path ROOT = Path.of("..");
  private static final Path CLI = ROOT.resolve("docs/cli.md");

  private static String read(String file) throws IOException {
    return Files.readString(ROOT.resolve(file), StandardCharsets.UTF_8);
  }

  private static CommandLine commandLine() {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Main.commandLine(new Results(nowhere), nowhere, new Terminal(false, 100, false, true));
  }

  @Test
  void cliReferenceIsWhatHelpPrints() throws IOException {
    String reference = reference();
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(CLI, reference, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(CLI, StandardCharsets.UTF_8))
        .as(
            "run ./mvnw -pl retold-app -am test -Dtest=DocsTest -Ddocs.write=true"
                + " -Dsurefire.failIfNoSpecifiedTests=false")
        .isEqualTo(reference);
  }

  private static String reference() {
    StringBuilder text =
        new StringBuilder("# The command line\n\nGenerated from `--help`; a test keeps it so.\n");
    CommandLine top = commandLine();
    append(text, "retold", top);
    top.getSubcommands().forEach((name, command) -> append(text, "retold " + name, command));
    return text.toString();
  }

  private static void append(StringBuilder text, String title, CommandLine command) {
    String help = command.getUsageMessage(CommandLine.Help.Ansi.OFF).stripTrailing();
    text.append("\n## ").append(title).append("\n\n```text\n").append(help).append("\n```\n");
  }

  @Test
  void guideNamesEveryOptionOfCompare() throws IOException {
    String guide = read("docs/guide.md");
    CommandLine compare = Objects.requireNonNull(commandLine().getSubcommands().get("compare"));
    assertThat(compare.getCommandSpec().options())
        .allSatisfy(option -> assertThat(guide).contains(option.longestName()));
  }

  @ParameterizedTest
  @EnumSource
  void guideNamesEveryRelation(Relation relation) throws IOException {
    assertThat(read("docs/guide.md")).contains("`" + relation.label() + "`");
  }

  @ParameterizedTest
  @EnumSource
  void guideNamesEveryKindOfFact(FactKind kind) throws IOException {
    assertThat(read("docs/guide.md")).contains("`" + kind.label() + "`");
  }

  @ParameterizedTest
  @EnumSource
  void guideNamesEveryKindOfFurniture(FurnitureKind kind) throws IOException {
    assertThat(read("docs/guide.md")).contains("`" + kind.label() + "`");
  }

  @Test
  void commandsOfTheReadmeRun() throws IOException {
    List<String> commands = commands(read("README.md"));
    assertThat(commands).isNotEmpty();
    for (String command : commands) {
      String[] args =
          Arrays.stream(command.split(" +"))
              .skip(1)
              .map(arg -> arg.startsWith("examples/") ? "../" + arg : arg)
              .toArray(String[]::new);
      CommandRun run = CommandRun.of(args);
      assertThat(run.status()).as(command).isZero();
    }
  }

  @Test
  void readmeShowsWhatCompareOfTheExamplePrints() throws IOException {
    String readme = read("README.md");
    String shown = readme.replaceAll("(?s).*?```text\\n(.*?)```.*", "$1");
    CommandRun run =
        CommandRun.of(
            "compare", "../examples/orva-dam/daybrief.txt", "../examples/orva-dam/courier.txt");
    String expected = abridged(run.out());
    if (Boolean.getBoolean("docs.write")) {
      Files.writeString(
          ROOT.resolve("README.md"), readme.replace(shown, expected), StandardCharsets.UTF_8);
      shown = expected;
    }
    assertThat(shown).as("-Ddocs.write=true writes it").isEqualTo(expected);
  }

  /** The first four sentences, and all from the facts on. */
  private static String abridged(String printed) {
    int fifth = printed.indexOf("\n   5 ") + 1;
    int facts = printed.indexOf("FACTS CHANGED");
    return printed.substring(0, fifth) + "[...]\n\n" + printed.substring(facts);
  }

  /** Lines of the shell blocks that call the launcher and write no file. */
  private static List<String> commands(String markdown) {
    return Pattern.compile("(?m)^\\./retold .*$")
        .matcher(markdown)
        .results()
        .map(MatchResult::group)
        .filter(command -> !command.contains("--html") && !command.contains("|"))
        .toList();
  }

  @Test
  void readmeShowsTheTestedExample() throws IOException {
    String example =
        read("retold-core/src/test/java/org/retold/examples/CompareTwoReportsExample.java");
    Stream<String> body =
        example
            .substring(example.indexOf("ReportReader reader"), example.lastIndexOf("  }"))
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty());
    String readme = read("README.md").lines().map(String::strip).reduce("", (a, b) -> a + "\n" + b);
    assertThat(body).allSatisfy(line -> assertThat(readme).contains("\n" + line));
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/guide.md", "docs/faq.md", "CONTRIBUTING.md"})
  void linksLeadSomewhere(String file) throws IOException {
    Path folder = ROOT.resolve(file).resolveSibling("");
    List<String> links =
        Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)")
            .matcher(read(file))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(links).allSatisfy(link -> assertThat(folder.resolve(link)).exists());
  }
}
