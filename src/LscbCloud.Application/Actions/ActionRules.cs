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

    /// <summary>The day by which a reply is wanted: today or later.</summary>
    public static IRuleBuilderOptions<T, DateOnly?> ReplyDay<T>(
        this IRuleBuilder<T, DateOnly?> rule,
        IBusinessDay day
    ) =>
        rule.NotNull()
            .WithMessage("Enter the day by which you want a reply.")
            .Must(by => by is null || by >= day.Today)
            .WithMessage("Choose today or a day to come.");

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
