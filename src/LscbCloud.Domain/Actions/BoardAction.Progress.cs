using System.Globalization;
using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <content>What its owner says of it: how it goes, that it is done, that more time is needed.</content>
public sealed partial class BoardAction
{
    /// <summary>Its owner, or the board in the owner's place, says how it goes. Refused before it is agreed and after it is done.</summary>
    public Result Update(string text, Outlook outlook, StatementBy by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotWorkedOnFor(by.OnlyFor) is { } refusal)
        {
            return refusal;
        }

        var before = Outlook;
        _updates.Add(ActionUpdate.Of(this, ++UpdateCount, text, outlook, by));
        State = ActionState.InProgress;
        Outlook = outlook;
        Replied();
        RecordEvent(
            "Wrote an update of an action",
            FieldChange.Added("Update", text),
            new FieldChange("Outlook", before?.ToString(), outlook.ToString())
        );

        return Result.Success;
    }

    /// <summary>Its owner says that it is done, and what shows it. What was asked about the day lapses.</summary>
    public Result ReportDone(DateOnly doneOn, Proof proof, StatementBy by)
    {
        ArgumentNullException.ThrowIfNull(proof);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotWorkedOnFor(by.OnlyFor) is { } refusal)
        {
            return refusal;
        }

        _completions.Add(Completion.Of(this, ++CompletionCount, doneOn, proof, by));
        State = ActionState.Done;
        Lapse(by.Signature.Author, doneOn);
        Replied();
        RecordEvent(
            "Said that an action is done",
            FieldChange.Added("Done on", doneOn.InWords()),
            FieldChange.Added("Proof", proof.Text),
            FieldChange.Added("Found at", proof.Address),
            FieldChange.Added("File", proof.File?.Name),
            FieldChange.Added("Declared", proof.File is null ? null : KeptFile.Declaration),
            FieldChange.Added("Marked words", AnsweredIn(proof)),
            FieldChange.Added("No proof, because", proof.WhyNone)
        );

        return Result.Success;
    }

    /// <summary>Its owner asks for another day. It takes the place of an asking that still waits.</summary>
    public Result AskForTime(DateOnly to, string reason, StatementBy by, DateOnly on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotWorkedOnFor(by.OnlyFor) is { } refusal)
        {
            return refusal;
        }

        if (to == DueOn)
        {
            return ActionErrors.SameDay;
        }

        Lapse(by.Signature.Author, on);
        _dueChanges.Add(DueChange.Of(this, ++DueChangeCount, to, reason, by));
        AsksForTime = true;
        Replied();
        RecordEvent(
            "Asked for another day",
            FieldChange.Added("Day asked for", to.InWords()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }

    /// <summary>Whatever its owner says answers the board, which no longer waits.</summary>
    private void Replied()
    {
        ReplyBy = null;
        ReplyAskedOn = null;
        ReplyAskedBy = null;
    }

    /// <summary>What was said of marked words in the file; nothing where there were none.</summary>
    private static string? AnsweredIn(Proof proof) =>
        proof.FileAnswers > 0
            ? string.Create(CultureInfo.InvariantCulture, $"{proof.FileAnswers} in the file, no child and no family")
            : null;

    private void Lapse(Author by, DateOnly on)
    {
        WaitingDueChange?.AnswerWith(DueChangeState.Lapsed, reason: null, on, by);
        AsksForTime = false;
    }
}
