package backcheck.course.batch;

import backcheck.intake.SealedFolder;
import java.io.IOException;

/** Where the files of a download are. */
@FunctionalInterface
interface Place {

    /**
     * Open one.
     *
     * @param source its path in the download
     * @throws IOException if it is not there any more or can't be read
     */
    SealedFolder.Opened open(String source) throws IOException;
}
