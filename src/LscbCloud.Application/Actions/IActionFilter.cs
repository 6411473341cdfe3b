using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Which of the board's actions, and in what order: as the list shows them, and as they are downloaded.</summary>
public interface IActionFilter
{
    /// <summary>Which of them by how far they have come.</summary>
    ActionsShown Shown { get; }

    /// <summary>An agency's address, or <c>board</c> for what the board keeps itself.</summary>
    string? Owner { get; }

    /// <summary>The priority that they came from, by address.</summary>
    string? Priority { get; }

    /// <summary>The meeting that agreed them or from which they came, by address.</summary>
    string? Meeting { get; }

    /// <summary>The kind of source that they came from, by its word: meeting, measure, review.</summary>
    string? SourceKind { get; }

    /// <summary>The record of that kind, by its address; what belongs to it counts as well.</summary>
    string? Source { get; }

    /// <summary>Its number, where it is a measure or an objective.</summary>
    int? SourceNumber { get; }

    /// <summary>Only what is due before this day.</summary>
    DateOnly? DueBefore { get; }

    /// <summary>A reference, or words of the title or of the owner.</summary>
    string? Text { get; }

    ActionOrder Order { get; }
}

internal sealed class ActionFilterValidator : AbstractValidator<IActionFilter>
{
    public const int TextMaxLength = 100;

    public ActionFilterValidator()
    {
        RuleFor(query => query.Shown).IsInEnum().WithMessage("Choose open, overdue, waiting, finished or all.");
        RuleFor(query => query.Order).IsInEnum().WithMessage("Sort by due, reference, owner, priority or source.");
        RuleFor(query => query.Owner ?? "").Limited(Slugs.MaxLength).OverridePropertyName("owner");
        RuleFor(query => query.Priority ?? "").Limited(Slugs.MaxLength).OverridePropertyName("priority");
        RuleFor(query => query.Meeting ?? "").Limited(MeetingAddress.MaxLength).OverridePropertyName("meeting");
        RuleFor(query => query.SourceKind ?? "")
            .Must(word => SourceWord.Read(word) is not null)
            .WithMessage("Name a kind of source, such as meeting, measure or review.")
            .OverridePropertyName("sourceKind")
            .When(query => query.SourceKind.Trimmed() is not null);
        RuleFor(query => query.Source ?? "")
            .Limited(MeetingAddress.MaxLength)
            .Must((query, _) => SourceWord.Read(query.SourceKind ?? "") is { Record: not null })
            .WithMessage("Name the kind of record as well, such as measure.")
            .OverridePropertyName("source")
            .When(query => query.Source.Trimmed() is not null);
        RuleFor(query => query.Text ?? "").Limited(TextMaxLength).OverridePropertyName("text");
    }
}
