package id.anyam.door;

import id.anyam.database.CannotStart;
import id.anyam.shared.DiskTrouble;
import id.anyam.shared.Refused;
import java.io.IOException;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Why the program cannot start or go on, as one sentence on standard error instead of a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OneSentence implements SpringBootExceptionReporter {

    OneSentence(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        return say(failure);
    }

    /** Says it if it is one of the troubles an operator can mend; a bug keeps its stack trace. */
    static boolean say(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var sentence = sentence(cause);
            if (sentence.isPresent()) {
                System.err.println(sentence.get().replaceAll("\\s+", " ").strip());
                return true;
            }
        }
        return false;
    }

    private static Optional<String> sentence(Throwable cause) {
        return switch (cause) {
            case CannotStart cannot -> Optional.ofNullable(cannot.getMessage());
            case Refused refused -> Optional.ofNullable(refused.getMessage());
            case PortInUseException port ->
                Optional.of(
                        "Porta " + port.getPort()
                                + " sudah dipakai program lain; hentikan program itu, atau pilih porta lain dengan ANYAM_PORT.");
            case BindException _ ->
                Optional.of(
                        "Alamat atau porta itu tidak dapat dipakai di mesin ini; periksa ANYAM_ADDRESS dan ANYAM_PORT.");
            case org.springframework.boot.context.properties.bind.BindException setting ->
                Optional.of("Nilai pengaturan " + setting.getName()
                        + " tidak dapat dipakai; periksa variabel ANYAM_… yang mengaturnya.");
            case OutOfMemoryError _ ->
                Optional.of("Memori tidak cukup; beri lebih banyak dengan ANYAM_MEMORY, misalnya ANYAM_MEMORY=1g.");
            case IOException _, SQLException _ ->
                DiskTrouble.in(cause).map("Tidak dapat ditulis: %s; perbaiki itu, lalu ulangi."::formatted);
            default -> Optional.empty();
        };
    }
}
