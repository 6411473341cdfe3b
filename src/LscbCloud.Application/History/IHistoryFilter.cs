using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.History;

/// <summary>What a history can be narrowed by. All that is given must hold.</summary>
public interface IHistoryFilter
{
    /// <summary>The kind of thing that was changed, such as "priority".</summary>
    string? Kind { get; }

    /// <summary>Who did it.</summary>
    Guid? Person { get; }

    /// <summary>The first day, in London.</summary>
    DateOnly? From { get; }

    /// <summary>The last day, in London; it counts whole.</summary>
    DateOnly? To { get; }

    /// <summary>Words in what happened or in the name of what it happened to, in capitals or not.</summary>
    string? Text { get; }
}

internal sealed class HistoryFilterValidator : AbstractValidator<IHistoryFilter>
{
    private const int TextMaxLength = 100;
    private const int KindMaxLength = 60;
    private static readonly DateOnly First = new(2000, 1, 1);
    private static readonly DateOnly Last = new(2199, 12, 31);

    public HistoryFilterValidator()
    {
        RuleFor(filter => filter.Kind ?? "").Limited(KindMaxLength).OverridePropertyName("kind");
        RuleFor(filter => filter.Text ?? "").Limited(TextMaxLength).OverridePropertyName("text");
        RuleFor(filter => filter.From).Must(IsOfOurTime).WithMessage(NotOfOurTime);
        RuleFor(filter => filter.To).Must(IsOfOurTime).WithMessage(NotOfOurTime);
        RuleFor(filter => filter.To)
            .Must((filter, to) => to is null || filter.From is null || to >= filter.From)
            .WithMessage("The last day must be the first day or after it.");
    }

    private static string NotOfOurTime => $"Enter a day between {First.InWords()} and {Last.InWords()}.";

    private static bool IsOfOurTime(DateOnly? day) => day is null || (day >= First && day <= Last);
}
