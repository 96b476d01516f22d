package org.policygraph.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.policygraph.problem.Diagnosis;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line, {@code policy-graph}. */
@Command(
    name = "policy-graph",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    description = "Reads policy texts into a graph and compares their measures.",
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true,
    footerHeading = "%nExamples:%n")
public final class Main {

  private static final List<Class<?>> COMMANDS =
      List.of(
          ServeCommand.class,
          LoadCommand.class,
          ExtractCommand.class,
          CompareCommand.class,
          QueryCommand.class,
          EvaluateCommand.class,
          StoreCommands.ListCommand.class,
          StoreCommands.RemoveCommand.class,
          StoreCommands.StatusCommand.class,
          ValidateCommand.class,
          StoreCommands.BackupCommand.class,
          StoreCommands.RestoreCommand.class,
          MigrateCommand.class,
          ExportCommand.class);

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Print the stack trace of a fault.")
  private boolean debug;

  /** The readers of file formats log at length what one line of a problem says. */
  private static final List<Logger> LIBRARIES =
      Stream.of("org.apache.fontbox", "org.apache.pdfbox", "org.apache.poi")
          .map(Logger::getLogger)
          .toList();

  static {
    LIBRARIES.forEach(logger -> logger.setLevel(Level.OFF));
  }

  private Main() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    int code =
        run(
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            arguments);
    System.exit(code);
  }

  /** Runs a command; that results found no room is a fault, that nobody reads on is none. */
  static int run(OutputStream out, OutputStream err, String... arguments) {
    Results results = new Results(out);
    PrintWriter errors = writer(err);
    int code = run(writer(results), errors, arguments);
    Optional<Problem> full =
        results
            .failure()
            .flatMap(e -> Diagnosis.ofMachine(Place.of(String.join(" ", arguments)), e));
    full.ifPresent(errors::println);
    return full.isPresent() ? Failure.FAULT : code;
  }

  /**
   * Runs a command.
   *
   * @param out where results go
   * @param err where errors and progress go
   * @return 0 done, 1 problems in the data, 2 misuse, 3 a fault of the program
   */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    Main main = new Main();
    Failure failure = new Failure(() -> main.debug);
    CommandLine line =
        with(commands(arguments), new CommandLine(main))
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(new Misuse())
            .setExecutionExceptionHandler(failure);
    int code = executed(line, failure, arguments);
    out.flush();
    err.flush();
    return code;
  }

  private static int executed(CommandLine line, Failure failure, String... arguments) {
    Optional<String> unreadable = Stream.of(arguments).filter(Problem::isUnreadable).findFirst();
    if (unreadable.isPresent()) {
      line.getErr().println(Problem.unreadableName(Place.of(unreadable.get())));
      return Misuse.EXIT;
    }
    try {
      return line.execute(arguments);
    } catch (Error e) { // of the machine: memory, disk; picocli handles exceptions only
      return failure.say(e, String.join(" ", arguments), line.getErr());
    }
  }

  /**
   * The command that is named first, or all of them: looking through one is a part of the start.
   */
  private static List<Class<?>> commands(String... arguments) {
    List<Class<?>> named =
        COMMANDS.stream()
            .filter(c -> arguments.length > 0 && name(c).equals(arguments[0]))
            .toList();
    return named.isEmpty() ? COMMANDS : named;
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(Command.class).name();
  }

  private static CommandLine with(List<Class<?>> commands, CommandLine line) {
    commands.forEach(line::addSubcommand);
    return line;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
