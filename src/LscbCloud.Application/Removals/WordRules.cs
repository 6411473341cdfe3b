using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Application.Removals;

internal static class WordRules
{
    /// <summary>Words that can be looked for.</summary>
    public static void AreWords<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty()
            .WithMessage("Enter the words to remove.")
            .Limited(Wording.MaxLength)
            // One message for each mistake.
            .Must(words =>
                string.IsNullOrWhiteSpace(words) || words.Length > Wording.MaxLength || Wording.Read(words) is not null
            )
            .WithMessage("Enter words with at least two letters or figures.");
}
