import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.javarosa.core.model.Constants;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.FormIndex;
import org.javarosa.core.model.SelectChoice;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.DecimalData;
import org.javarosa.core.model.data.GeoPointData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.MultipleItemsData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.TimeData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.form.api.FormEntryPrompt;
import org.javarosa.model.xform.XFormSerializingVisitor;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.util.XFormUtils;

/**
 * Fills a form with JavaRosa, the engine inside ODK Collect, and prints the submission.
 *
 * <p>FORM ANSWERS LANGUAGE: each line of ANSWERS is `name=value`, the name being the last of the path; a name that comes again answers
 * the next repeat, and `new_person` asks for one. What was not asked, or refused by a constraint, is told on the standard error.
 */
public final class Fill {
  public static void main(String[] words) throws Exception {
    new XFormsModule().registerModule();
    FormDef form = XFormUtils.getFormFromFormXml(words[0], null);
    FormEntryModel model = new FormEntryModel(form);
    FormEntryController filler = new FormEntryController(model);
    form.initialize(true, new InstanceInitializationFactory());
    form.getLocalizer().setLocale(words[2]);
    Map<String, Deque<String>> answers = new HashMap<>();
    for (String line : Files.readAllLines(Paths.get(words[1]))) {
      int at = line.indexOf('=');
      if (at > 0) {
        answers.computeIfAbsent(line.substring(0, at), name -> new ArrayDeque<>()).add(line.substring(at + 1));
      }
    }
    filler.jumpToIndex(FormIndex.createBeginningOfFormIndex());
    int asked = 0;
    for (int event = filler.stepToNextEvent(); event != FormEntryController.EVENT_END_OF_FORM; event = filler.stepToNextEvent()) {
      if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT) {
        if (take(answers, "new_person") != null) {
          filler.newRepeat();
        }
        continue;
      }
      if (event != FormEntryController.EVENT_QUESTION) {
        continue;
      }
      FormEntryPrompt prompt = model.getQuestionPrompt();
      String name = prompt.getIndex().getReference().getNameLast();
      String text = take(answers, name);
      if (prompt.getQuestionText() == null || prompt.getQuestionText().isEmpty()) {
        System.err.println("WITHOUT WORDS " + name);
      }
      if (text == null) {
        continue;
      }
      asked++;
      if (filler.answerQuestion(answer(prompt, text), true) != FormEntryController.ANSWER_OK) {
        System.err.println("REFUSED " + name + "=" + text);
      }
    }
    answers.values().removeIf(Deque::isEmpty);
    System.err.println("asked=" + asked + " not-asked=" + answers.keySet() + " valid=" + (form.validate() == null));
    form.postProcessInstance();
    System.out.write(new XFormSerializingVisitor().serializeInstance(form.getMainInstance()));
    System.out.flush();
  }

  private static String take(Map<String, Deque<String>> answers, String name) {
    Deque<String> waiting = answers.get(name);
    return waiting == null ? null : waiting.poll();
  }

  private static IAnswerData answer(FormEntryPrompt prompt, String text) {
    if (prompt.getControlType() == Constants.CONTROL_SELECT_ONE) {
      for (SelectChoice choice : prompt.getSelectChoices()) {
        if (choice.getValue().equals(text)) {
          return new SelectOneData(choice.selection());
        }
      }
      throw new IllegalArgumentException("no choice " + text);
    }
    if (prompt.getControlType() == Constants.CONTROL_SELECT_MULTI) {
      List<Selection> chosen = new ArrayList<>();
      for (SelectChoice choice : prompt.getSelectChoices()) {
        if (Arrays.asList(text.split(" ")).contains(choice.getValue())) {
          chosen.add(choice.selection());
        }
      }
      return new MultipleItemsData(chosen);
    }
    switch (prompt.getDataType()) {
      case Constants.DATATYPE_DATE:
        return new DateData(DateUtils.parseDate(text));
      case Constants.DATATYPE_TIME:
        return new TimeData(DateUtils.parseTime(text));
      case Constants.DATATYPE_GEOPOINT:
        return new GeoPointData(Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray());
      case Constants.DATATYPE_INTEGER:
        return new IntegerData(Integer.parseInt(text));
      case Constants.DATATYPE_DECIMAL:
        return new DecimalData(Double.parseDouble(text));
      default:
        return new StringData(text);
    }
  }

  private Fill() {}
}
