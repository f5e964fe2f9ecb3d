import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import org.javarosa.core.reference.PrefixedRootFactory;
import org.javarosa.core.reference.Reference;
import org.javarosa.core.reference.ReferenceManager;

/** As Fill, for a form whose choices come from a list: FOLDER FORM ANSWERS LANGUAGE, the list being FOLDER/NAME.csv. */
public final class FillList {
  public static void main(String[] words) throws Exception {
    Path folder = Paths.get(words[0]);
    ReferenceManager.instance().addReferenceFactory(new PrefixedRootFactory(new String[] {"file-csv"}) {
      @Override
      protected Reference factory(String terminal, String uri) {
        return new InFolder(folder.resolve(terminal.replaceFirst("^/+", "")), uri);
      }
    });
    Fill.main(Arrays.copyOfRange(words, 1, words.length));
  }

  /** A file of the folder. */
  private record InFolder(Path file, String uri) implements Reference {
    @Override
    public boolean doesBinaryExist() {
      return Files.exists(file);
    }

    @Override
    public InputStream getStream() throws IOException {
      return new FileInputStream(file.toFile());
    }

    @Override
    public String getURI() {
      return uri;
    }

    @Override
    public boolean isReadOnly() {
      return true;
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
      throw new IOException("read only");
    }

    @Override
    public void remove() throws IOException {
      throw new IOException("read only");
    }

    @Override
    public String getLocalURI() {
      return file.toString();
    }

    @Override
    public Reference[] probeAlternativeReferences() {
      return new Reference[0];
    }
  }
}
