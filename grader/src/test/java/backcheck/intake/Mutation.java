package backcheck.intake;

import java.util.Arrays;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Damages files: anywhere, and where an archive keeps its lengths, kinds and names. */
final class Mutation {

    private static final int BLOCK = 512;

    /** Where a zip's headers keep their numbers, counted from the signature: flags, method, sum, sizes, lengths, places. */
    private static final int[] ZIP_FIELDS = {4, 6, 8, 10, 12, 16, 18, 20, 22, 24, 26, 28, 30, 32, 34, 36, 38, 42};

    /** Where a tar's headers begin their fields: name, mode, size, kind, link, mark, prefix, sparse parts and size. */
    private static final int[] TAR_FIELDS = {0, 1, 100, 108, 124, 125, 130, 156, 157, 257, 263, 345, 386, 398, 482, 483};

    private static final byte[] EXTREMES = {0, 1, -1, 127, -128, 64, '7', '9', '-', ' ', '/'};

    private Mutation() {}

    /** Damage some bytes. */
    static byte[] of(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int i = random.nextInt(4); i >= 0 && mutated.length > 0; i--) {
            mutated = once(mutated, random);
        }
        return mutated;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = random.nextInt(Math.min(bytes.length - at, 64) + 1);
        byte[] head = Arrays.copyOf(bytes, at);
        byte[] part = Arrays.copyOfRange(bytes, at, at + length);
        byte[] tail = Arrays.copyOfRange(bytes, at, bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> {
                return head;
            }
            case 1 -> {
                return joined(head, Arrays.copyOfRange(bytes, at + length, bytes.length));
            }
            case 2 -> {
                return joined(joined(head, part), tail);
            }
            case 3 -> {
                random.nextBytes(part);
                return joined(joined(head, part), tail);
            }
            default -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
        }
    }

    /** Damage a zip: one time in three just anywhere, otherwise in its headers. */
    static byte[] ofZip(byte[] zip, Random random) {
        if (random.nextInt(3) == 0) {
            return of(zip, random);
        }
        byte[] mutated = zip.clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            int header = signature(mutated, random.nextInt(mutated.length));
            int field = header + ZIP_FIELDS[random.nextInt(ZIP_FIELDS.length)];
            for (int j = random.nextInt(4); j >= 0 && field + j < mutated.length; j--) {
                mutated[field + j] = extreme(random);
            }
        }
        return mutated;
    }

    private static int signature(byte[] zip, int from) {
        for (int i = from; i + 1 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K') {
                return i;
            }
        }
        return 0;
    }

    /** Damage a tar's headers, and mostly mend their sums, or move whole blocks. */
    static byte[] ofTar(byte[] tar, Random random) {
        if (random.nextInt(4) == 0) {
            return of(tar, random);
        }
        byte[] mutated = tar.clone();
        for (int i = random.nextInt(4); i > 0; i--) {
            int block = BLOCK * random.nextInt(mutated.length / BLOCK);
            if (random.nextInt(4) == 0) {
                int other = BLOCK * random.nextInt(mutated.length / BLOCK);
                System.arraycopy(tar, other, mutated, block, BLOCK);
            }
            int field = block + TAR_FIELDS[random.nextInt(TAR_FIELDS.length)];
            for (int j = random.nextInt(12); j >= 0 && field + j < block + BLOCK; j--) {
                mutated[field + j] = extreme(random);
            }
            if (random.nextBoolean()) {
                mutated[block + 156] = FuzzedFile.kind(random);
            }
            sum(mutated, block);
        }
        return mutated;
    }

    private static void sum(byte[] tar, int block) {
        byte[] header = Arrays.copyOfRange(tar, block, block + BLOCK);
        Arrays.fill(header, 148, 156, (byte) ' ');
        TarUtils.formatCheckSumOctalBytes(TarUtils.computeCheckSum(header), tar, block + 148, 8);
    }

    private static byte extreme(Random random) {
        return random.nextInt(3) == 0 ? (byte) random.nextInt(256) : EXTREMES[random.nextInt(EXTREMES.length)];
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
