using FluentValidation;
using LscbCloud.Application.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Rules of shape that several changes of an action share.</summary>
internal static class ActionRules
{
    /// <summary>The day on which something was agreed, done or verified: today or earlier.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> AgreedDay<T>(
        this IRuleBuilder<T, DateOnly?> rule,
        IBusinessDay day
    ) => rule.PastDay(day, "Enter the day on which it was agreed.");

    public static IRuleBuilderOptions<T, DateOnly?> PastDay<T>(
        this IRuleBuilder<T, DateOnly?> rule,
        IBusinessDay day,
        string whenEmpty
    ) =>
        rule.NotNull()
            .WithMessage(whenEmpty)
            .Must(on => on is null || on <= day.Today)
            .WithMessage("The day must be today or in the past.");
}
