using FluentValidation;
using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;

namespace LscbCloud.Application.Evidence;

/// <summary>Calls an item of evidence otherwise, or sets the day by which it is looked at again.</summary>
/// <param name="Target">Which item.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Note">What a reader should know of it.</param>
/// <param name="ReviewOn">The day by which it is looked at again: after today; none where it cannot age.</param>
[Requires(Permission.WriteEvidence, InAgency = Permission.WriteAgencyEvidence)]
public sealed record ChangeEvidence(EvidenceTarget Target, string Title, string? Note, DateOnly? ReviewOn)
    : ICommand<Revision>;

internal sealed class ChangeEvidenceValidator : AbstractValidator<ChangeEvidence>
{
    public ChangeEvidenceValidator(IBusinessDay day)
    {
        RuleFor(command => command.Title).Text(EvidenceItem.TitleMaxLength, "Enter what the document is called.");
        RuleFor(command => command.Note ?? "").Limited(EvidenceItem.NoteMaxLength).OverridePropertyName("Note");
        RuleFor(command => command.ReviewOn).ComingDay(day);
    }
}

internal sealed class ChangeEvidenceHandler(EvidenceReading evidence) : ICommandHandler<ChangeEvidence, Revision>
{
    public async Task<Result<Revision>> Handle(ChangeEvidence request, CancellationToken cancellationToken)
    {
        var found = await evidence.FindAsync(request.Target, cancellationToken);

        if (found.IsFailure)
        {
            return found.Error;
        }

        var item = found.Value;
        var changed = item.Change(request.Title.Trim(), request.Note.Trimmed(), request.ReviewOn);

        return changed.IsFailure ? changed.Error : new Revision(item.Version);
    }
}

public sealed partial class EvidenceCan
{
    /// <summary>Call it otherwise, or set the day of its review.</summary>
    public bool Change { get; } = user.May<ChangeEvidence>() && item.WhyNotChanged() is null;
}
