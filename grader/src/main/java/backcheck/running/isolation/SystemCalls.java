package backcheck.running.isolation;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The filter of system calls, as a program of the kernel's packet filter: what a worker has no use for is refused.
 *
 * <p>Numbers and layout are those of x86-64 ({@code asm/unistd_64.h}, {@code linux/seccomp.h}, {@code linux/audit.h}). A JVM
 * starts threads and opens files; it needs no process, no socket and no view of another process.
 */
final class SystemCalls {

    private static final int LOAD = 0x20;
    private static final int IF_EQUAL = 0x15;
    private static final int IF_AT_LEAST = 0x35;
    private static final int IF_ANY_BIT = 0x45;
    private static final int RETURN = 0x06;

    private static final int ALLOW = 0x7fff0000;
    private static final int KILL = 0x80000000;
    private static final int REFUSE = 0x00050000;
    private static final int NOT_PERMITTED = REFUSE | 1;
    private static final int NOT_IMPLEMENTED = REFUSE | 38;

    private static final int NUMBER_AT = 0;
    private static final int PROCESSOR_AT = 4;
    private static final int FIRST_ARGUMENT_AT = 16;

    private static final int X86_64 = 0xC000003E;
    /** Numbers from here on are those of the x32 interface, which would pass by the list below. */
    private static final int X32 = 0x40000000;

    private static final int CLONE = 56;
    private static final int CLONE_THREAD = 0x10000;
    /** Its flags are in memory, where a filter can't look; the C library falls back to {@code clone}. */
    private static final int CLONE3 = 435;

    /** By number: what would start a process, open a socket, reach into another process or the kernel. */
    private static final int[] REFUSED = {
        57, 58, // fork, vfork
        41, // socket
        101, 310, 311, // ptrace, process_vm_readv, process_vm_writev
        165, 166, 155, 161, // mount, umount2, pivot_root, chroot
        272, 308, // unshare, setns
        321, 298, // bpf, perf_event_open
        248, 249, 250, // add_key, request_key, keyctl
        323, 425, 322, // userfaultfd, io_uring_setup, execveat
        319, 135, // memfd_create, personality
    };

    private SystemCalls() {}

    /** One instruction: what to do, how far to jump if so and if not, and a number. */
    private record Instruction(int code, int ifSo, int ifNot, int number) {}

    /** The program, 8 bytes for each instruction, in the byte order of the machine. */
    static byte[] filter() {
        List<Instruction> program = new ArrayList<>();
        program.add(new Instruction(LOAD, 0, 0, PROCESSOR_AT));
        program.add(new Instruction(IF_EQUAL, 1, 0, X86_64));
        program.add(returning(KILL));
        program.add(new Instruction(LOAD, 0, 0, NUMBER_AT));
        program.add(new Instruction(IF_AT_LEAST, 0, 1, X32));
        program.add(returning(NOT_PERMITTED));
        program.add(new Instruction(IF_EQUAL, 0, 1, CLONE3));
        program.add(returning(NOT_IMPLEMENTED));
        program.add(new Instruction(IF_EQUAL, 0, 4, CLONE));
        program.add(new Instruction(LOAD, 0, 0, FIRST_ARGUMENT_AT));
        program.add(new Instruction(IF_ANY_BIT, 0, 1, CLONE_THREAD));
        program.add(returning(ALLOW));
        program.add(returning(NOT_PERMITTED));
        for (int number : REFUSED) {
            program.add(new Instruction(IF_EQUAL, 0, 1, number));
            program.add(returning(NOT_PERMITTED));
        }
        program.add(returning(ALLOW));
        return bytes(program);
    }

    private static Instruction returning(int what) {
        return new Instruction(RETURN, 0, 0, what);
    }

    private static byte[] bytes(List<Instruction> program) {
        ByteBuffer bytes = ByteBuffer.allocate(8 * program.size()).order(ByteOrder.LITTLE_ENDIAN);
        for (Instruction instruction : program) {
            bytes.putShort((short) instruction.code());
            bytes.put((byte) instruction.ifSo());
            bytes.put((byte) instruction.ifNot());
            bytes.putInt(instruction.number());
        }
        return bytes.array();
    }
}
