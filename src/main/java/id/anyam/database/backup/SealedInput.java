package id.anyam.database.backup;

import id.anyam.shared.Refused;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads what {@link SealedOutput} wrote. */
final class SealedInput extends InputStream {

    private final DataInputStream in;
    private final Sealing sealing;
    private byte[] piece = new byte[0];
    private int place;
    private boolean last;

    SealedInput(InputStream in, Sealing sealing) {
        this.in = new DataInputStream(in);
        this.sealing = sealing;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        while (place == piece.length) {
            if (last) {
                return -1;
            }
            next();
        }
        var part = Math.min(count, piece.length - place);
        System.arraycopy(piece, place, into, from, part);
        place += part;
        return part;
    }

    private void next() throws IOException {
        last = in.readByte() == 1;
        var length = in.readInt();
        if (length < Sealing.TAG || length > Sealing.PIECE + Sealing.TAG) {
            throw new Refused("Cadangan ini rusak.");
        }
        piece = sealing.open(in.readNBytes(length), last);
        place = 0;
    }
}
