package org.retold.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers wrong usage: what is wrong, what was perhaps meant, where the options are listed. */
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    if (command.getParent() == null) {
      explainTop(e, command, args, err);
    } else {
      err.println("retold: " + decapitalized(String.valueOf(e.getMessage())));
      UnmatchedArgumentException.printSuggestions(e, err);
      err.println("Usage: " + synopsis(command));
    }
    err.println("More: " + command.getCommandSpec().qualifiedName() + " --help");
    return Main.FAILED;
  }

  private static void explainTop(
      ParameterException e, CommandLine command, String[] args, PrintWriter err) {
    String commands = String.join(", ", command.getSubcommands().keySet());
    List<String> words = unmatched(e);
    if (words.isEmpty()) {
      err.println("retold: " + decapitalized(String.valueOf(e.getMessage())));
    } else if (words.get(0).startsWith("-") && words.get(0).length() > 1) {
      err.println("retold: unknown option " + words.get(0));
    } else {
      err.println("retold: there is no command \"" + words.get(0) + "\"");
    }
    suggest(e, args, err);
    err.println("Commands: " + commands);
  }

  private static void suggest(ParameterException e, String[] args, PrintWriter err) {
    boolean namesFiles = args.length >= 2 && java.nio.file.Files.exists(path(args[0]));
    if (namesFiles) {
      err.println("To compare reports: retold compare " + String.join(" ", args));
    } else {
      UnmatchedArgumentException.printSuggestions(e, err);
    }
  }

  private static java.nio.file.Path path(String word) {
    try {
      return java.nio.file.Path.of(word);
    } catch (java.nio.file.InvalidPathException e) {
      return java.nio.file.Path.of("");
    }
  }

  private static List<String> unmatched(ParameterException e) {
    return e instanceof UnmatchedArgumentException unmatched ? unmatched.getUnmatched() : List.of();
  }

  private static String decapitalized(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String synopsis(CommandLine command) {
    return command
        .getHelp()
        .synopsis(0)
        .lines()
        .map(String::strip)
        .collect(Collectors.joining(" "));
  }
}
