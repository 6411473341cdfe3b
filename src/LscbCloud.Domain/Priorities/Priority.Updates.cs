using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Priorities;

/// <content>How an update is written, and how the latest one is corrected.</content>
public sealed partial class Priority
{
    /// <summary>Writes the next update. Refused when closed, and for a day before the latest update's.</summary>
    public Result RecordUpdate(DateOnly asAt, UpdateText text, Signature by, Provenance? provenance = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (LatestUpdate?.AsAt > asAt)
        {
            return PriorityErrors.UpdateOutOfOrder;
        }

        var update = ProgressUpdate.Write(Id, Standing.UpdateCount + 1, asAt, text, by, provenance);
        _updates.Add(update);
        Standing = Standing.With(update);
        RecordEvent(
            $"Wrote an update as at {asAt.InWords()}",
            FieldChange.Added("What we did", text.Did),
            FieldChange.Added("What the impact was", text.Impact.ToString()),
            FieldChange.Added("What we will do next", text.Next)
        );

        return Result.Success;
    }

    /// <summary>Corrects the wording of the latest update. Earlier ones, and those taken from a paper, stand as they are.</summary>
    public Result AmendUpdate(UpdateId id, UpdateText text, Signature by)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotAmended(id) is { } refusal)
        {
            return refusal;
        }

        var update = LatestUpdate!;
        FieldChange[] changes =
        [
            new("What we did", update.Did, text.Did),
            new("What the impact was", update.Impact.ToString(), text.Impact.ToString()),
            new("What we will do next", update.Next, text.Next),
        ];

        update.Word(text, by);
        Standing = Standing.With(update);
        RecordEvent($"Corrected the update as at {update.AsAt.InWords()}", changes);

        return Result.Success;
    }

    /// <summary>Why this update cannot be corrected; none for the latest one that was written here.</summary>
    public Error? WhyNotAmended(UpdateId? update)
    {
        if (WhyNotChanged() is { } closed)
        {
            return closed;
        }

        if (LatestUpdate is not { } latest || latest.Id != update)
        {
            return PriorityErrors.OnlyTheLatestUpdate;
        }

        return latest.Source is null ? null : PriorityErrors.UpdateFromPaper;
    }
}
