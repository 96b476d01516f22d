package org.policygraph.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.policygraph.problem.Place;
import org.policygraph.problem.Problem;
import org.policygraph.problem.ProblemException;
import org.policygraph.server.Token;
import picocli.CommandLine.Option;

/** What allows writing over HTTP; never an argument, since arguments are seen by others. */
final class TokenOption {

  private static final String VARIABLE = "POLICY_GRAPH_TOKEN";

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "A file with the token that allows writing over HTTP; else the environment variable "
              + VARIABLE
              + ".")
  private Optional<Path> file = Optional.empty();

  /** What a service asks of those who write; without one nobody may. */
  Optional<Token> token() {
    return text().map(Token::of);
  }

  /** The token as it is sent to a service. */
  Optional<String> text() {
    return file.map(TokenOption::read)
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              "unreadable-token",
              Place.of(file.toString()),
              "The token file cannot be read",
              "Name a file that holds the token alone, readable by the service"));
    }
  }
}
