package dev.maturity.testkit;

import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.model.Scoring;
import dev.maturity.model.Variant;
import java.util.ArrayList;
import java.util.List;

/**
 * A model as it is offered, as one of its variants, scored in another of its ways, or in other words.
 *
 * @param words what it is more than the model as it is offered, after the name of a thing in it; empty if nothing
 * @param model the model
 */
record ModelForm(String words, Model model) {

  /** The model itself first, and each form once. */
  static List<ModelForm> of(Model model) {
    List<ModelForm> forms = new ArrayList<>();
    for (Model whole : variants(model)) {
      String words = whole.id().equals(model.id()) ? "" : " of the variant (" + whole.id() + ")";
      forms.add(new ModelForm(words, whole));
      for (Scoring other : whole.alternatives()) {
        whole
            .scoredBy(other.id())
            .ifPresent(scored -> forms.add(
                new ModelForm(words + " under the scoring (" + other.id() + ")", scored)));
      }
    }
    return List.copyOf(forms);
  }

  /** Also in the words of each label set. */
  static List<ModelForm> withLabels(Model model) {
    List<ModelForm> forms = new ArrayList<>(of(model));
    for (ModelForm form : of(model)) {
      for (LabelSet labels : form.model().labelSets()) {
        form.model()
            .labelled(labels.id())
            .ifPresent(labelled -> forms.add(
                new ModelForm(form.words() + " in the words of (" + labels.id() + ")", labelled)));
      }
    }
    return List.copyOf(forms);
  }

  /** The model itself first, then each of its variants. */
  static List<Model> variants(Model model) {
    List<Model> all = new ArrayList<>();
    all.add(model);
    for (Variant variant : model.variants()) {
      all.add(model.variant(variant.id()).orElseThrow());
    }
    return List.copyOf(all);
  }
}
