using FluentValidation;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.TextChecks;

/// <summary>The rule for texts that are kept where no words can be removed, such as why a membership ended.</summary>
internal static class IdentifyingTextRules
{
    /// <summary>Refuses words that may tell who a child or a family is: nothing that is said of them would take them out again.</summary>
    public static IRuleBuilderOptions<T, string> MustNotIdentifyAnyone<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(text => TextCheck.Find(text) is []).WithMessage((_, text) => MessageOf(text));

    private static string MessageOf(string text) =>
        string.Join(
            ' ',
            TextCheck.Find(text).Select(found => $"“{found.Words}”: {found.Sentence}").Distinct(StringComparer.Ordinal)
        );
}
