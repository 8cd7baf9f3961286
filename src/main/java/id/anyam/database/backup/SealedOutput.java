package id.anyam.database.backup;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes through {@link Sealing}, piece by piece: a mark for the last one, its length, its sealed bytes. */
final class SealedOutput extends OutputStream {

    private final DataOutputStream out;
    private final Sealing sealing;
    private final byte[] piece = new byte[Sealing.PIECE];
    private int length;

    SealedOutput(OutputStream out, Sealing sealing) {
        this.out = new DataOutputStream(out);
        this.sealing = sealing;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (var rest = count; rest > 0; ) {
            if (length == piece.length) {
                send(false);
            }
            var part = Math.min(rest, piece.length - length);
            System.arraycopy(bytes, from + count - rest, piece, length, part);
            length += part;
            rest -= part;
        }
    }

    private void send(boolean last) throws IOException {
        var sealed = sealing.seal(piece, length, last);
        out.writeByte(last ? 1 : 0);
        out.writeInt(sealed.length);
        out.write(sealed);
        length = 0;
    }

    /** Ends the sealed part; what it writes to stays open. */
    @Override
    public void close() throws IOException {
        send(true);
        out.flush();
    }
}
