using FluentValidation;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.Evidence;

internal static class EvidenceRules
{
    /// <summary>The day by which evidence is looked at again: to come, or none.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> ComingDay<T>(
        this IRuleBuilder<T, DateOnly?> rule,
        IBusinessDay day
    ) => rule.Must(on => on is null || on > day.Today).WithMessage("Choose a day after today, or leave it empty.");

    /// <summary>A text that may be left out, without the space around it; nothing where it is left out.</summary>
    public static string? Trimmed(this string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
