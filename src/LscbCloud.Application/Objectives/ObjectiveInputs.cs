using LscbCloud.Domain.Objectives;

namespace LscbCloud.Application.Objectives;

internal static class ObjectiveInputs
{
    public static ObjectiveTerms ToTerms(this IObjectiveInput input) =>
        new(input.Sentence.Trim(), input.From, input.To);
}
