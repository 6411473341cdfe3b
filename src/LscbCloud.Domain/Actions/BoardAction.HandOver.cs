using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <content>How it goes to another post when somebody leaves, and to another agency when the owner becomes one.</content>
public sealed partial class BoardAction
{
    /// <summary>Gives it to another post of whoever owns it, and keeps why. Refused once it is done, as any other change of its owner.</summary>
    public Result HandOver(string post, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(post);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        var before = Owner.ToString();
        Give(Owner with { Post = post });
        RecordEvent(
            "Handed the action over",
            new FieldChange("Owner", before, Owner.ToString()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }

    /// <summary>
    /// Gives it to the agency that goes on in its owner's place, with everything that was said of it. What the board has verified
    /// or ended is past and stays with the agency that did it.
    /// </summary>
    public Result TransferTo(OwningAgency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);

        if (OwnerAgencyId is null)
        {
            throw new InvalidOperationException("No agency owns this action.");
        }

        if (WhyNotWithdrawn() is { } refusal)
        {
            return refusal;
        }

        var before = Owner.ToString();
        Give(Owner with { Agency = agency });

        // A proposal is shown to no agency, the new one no more than the old.
        if (AgencyId is not null)
        {
            AgencyId = agency.Id;
            _updates.ForEach(update => update.TransferTo(agency.Id));
            _completions.ForEach(completion => completion.TransferTo(agency.Id));
            _dueChanges.ForEach(change => change.TransferTo(agency.Id));
        }

        RecordEvent("Gave the action to the agency that goes on", new FieldChange("Owner", before, Owner.ToString()));

        return Result.Success;
    }
}
