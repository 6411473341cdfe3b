using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Application.Meetings;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Which of the board's actions, and in what order: as the list shows them, and as they are taken along.</summary>
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
        RuleFor(query => query.Order).IsInEnum().WithMessage("Sort by due, reference or owner.");
        RuleFor(query => query.Owner ?? "").Limited(Slugs.MaxLength).OverridePropertyName("owner");
        RuleFor(query => query.Priority ?? "").Limited(Slugs.MaxLength).OverridePropertyName("priority");
        RuleFor(query => query.Meeting ?? "").Limited(MeetingAddress.MaxLength).OverridePropertyName("meeting");
        RuleFor(query => query.Text ?? "").Limited(TextMaxLength).OverridePropertyName("text");
    }
}
