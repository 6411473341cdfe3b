using LscbCloud.Domain.Common;

namespace LscbCloud.Domain.Actions;

/// <content>What the board says to its owner: verified or sent back, another day granted or refused, closed.</content>
public sealed partial class BoardAction
{
    /// <summary>
    /// The board has looked at the proof and says that it is done. Refused for the person who said that it is done. An action
    /// that comes again is due on its next day that is a working day.
    /// </summary>
    public Result Verify(DateOnly on, Author by)
    {
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotVerified(new Asker(by.Id)) is { } refusal)
        {
            return refusal;
        }

        WaitingCompletion!.AnswerWith(CompletionAnswer.Verified, reason: null, on, by);

        if (Recurrence is Recurrence.Never)
        {
            State = ActionState.Verified;
            RecordEvent("Verified an action", FieldChange.Added("Verified on", on.InWords()));

            return Result.Success;
        }

        var before = DueOn;
        Repetition = NextTime();
        DueOn = Repetition.DueOn;
        State = ActionState.Agreed;
        Outlook = null;
        RecordEvent(
            "Verified an action that comes again",
            FieldChange.Added("Verified on", on.InWords()),
            new FieldChange("Due", before.InWords(), DueOn.InWords()),
            FieldChange.Added("Moved from a day that is no working day", MovedFrom?.InWords())
        );

        return Result.Success;
    }

    /// <summary>The board finds the proof wanting, says what is missing, and the owner goes on.</summary>
    public Result SendBack(string reason, DateOnly on, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotSentBack() is { } refusal)
        {
            return refusal;
        }

        WaitingCompletion!.AnswerWith(CompletionAnswer.SentBack, reason, on, by);
        State = ActionState.InProgress;
        RecordEvent("Sent an action back", FieldChange.Added("What is missing", reason));

        return Result.Success;
    }

    /// <summary>The board answers the owner who asked for another day. A refusal says why.</summary>
    public Result AnswerDueChange(bool isGranted, string? reason, DateOnly on, Author by)
    {
        if (WhyNotAnswered() is { } refusal)
        {
            return refusal;
        }

        var asked = WaitingDueChange!;

        asked.AnswerWith(isGranted ? DueChangeState.Granted : DueChangeState.Refused, reason, on, by);
        AsksForTime = false;
        var before = DueOn;

        if (isGranted)
        {
            MoveTo(asked.ToOn);
        }

        RecordEvent(
            isGranted ? "Granted another day" : "Refused another day",
            new FieldChange("Due", before.InWords(), DueOn.InWords()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }

    /// <summary>The board itself sets another day, and says why. Of an action that comes again it sets the day of this time only.</summary>
    public Result SetDue(DateOnly to, string reason, StatementBy by, DateOnly on)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (to == DueOn)
        {
            return ActionErrors.SameDay;
        }

        Lapse(by.Signature.Author, on);
        var change = DueChange.Of(this, ++DueChangeCount, to, reason, by);
        change.AnswerWith(DueChangeState.Granted, reason: null, on, by.Signature.Author);
        _dueChanges.Add(change);
        var before = DueOn;
        MoveTo(to);
        RecordEvent(
            "Set another day",
            new FieldChange("Due", before.InWords(), to.InWords()),
            FieldChange.Added("Reason", reason)
        );

        return Result.Success;
    }

    /// <summary>
    /// The board asks its owner how it goes, and names the day by which it wants to know. Any word of the owner answers it; asked
    /// again, the later day counts. Refused while nobody can work on it.
    /// </summary>
    public Result AskForReply(DateOnly replyBy, DateOnly on, Author by)
    {
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotWorkedOn() is { } refusal)
        {
            return refusal;
        }

        if (replyBy < on)
        {
            return ActionErrors.ReplyInThePast;
        }

        var before = ReplyBy;
        ReplyBy = replyBy;
        ReplyAskedOn = on;
        ReplyAskedBy = by;
        RecordEvent("Asked for a reply", new FieldChange("Reply by", before?.InWords(), replyBy.InWords()));

        return Result.Success;
    }

    /// <summary>The board closes what it has verified.</summary>
    public Result Close(string? reason, DateOnly on, Author by)
    {
        if (WhyNotClosed() is { } refusal)
        {
            return refusal;
        }

        End(ActionState.Closed, reason, on, by);
        RecordEvent("Closed an action", FieldChange.Added("Closing words", reason));

        return Result.Success;
    }

    /// <summary>The board no longer needs it, and says why. Refused once it is verified: then it is closed.</summary>
    public Result NoLongerNeeds(string reason, DateOnly on, Author by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);

        if (WhyNotWithdrawn() is { } refusal)
        {
            return refusal;
        }

        End(ActionState.NoLongerNeeded, reason, on, by);
        RecordEvent("Said that an action is no longer needed", FieldChange.Added("Reason", reason));

        return Result.Success;
    }

    /// <summary>Why somebody cannot verify it; none where its owner, and not they themselves, said that it is done.</summary>
    public Error? WhyNotVerified(Asker by) =>
        WaitingCompletion is { } completion ? completion.WhyNotVerified(by) : ActionErrors.NotDone;

    /// <summary>Why it cannot be sent back; none where its owner has said that it is done.</summary>
    public Error? WhyNotSentBack() => WaitingCompletion is null ? ActionErrors.NotDone : null;

    /// <summary>Why there is nothing to answer about its day; none where its owner asks for another.</summary>
    public Error? WhyNotAnswered() => WaitingDueChange is null ? ActionErrors.NothingAsked : null;

    /// <summary>Why the board cannot close it; none once it is verified. What comes again is closed between two times.</summary>
    public Error? WhyNotClosed()
    {
        if (IsFinished)
        {
            return ActionErrors.Finished;
        }

        return IsVerified ? null : ActionErrors.NotVerified;
    }

    /// <summary>Why the board cannot say that it is no longer needed; none until it is verified or finished.</summary>
    public Error? WhyNotWithdrawn() => IsFinished || State is ActionState.Verified ? ActionErrors.Finished : null;

    /// <summary>Whether the board has verified it. What comes again is verified each time, and closed between two times.</summary>
    private bool IsVerified =>
        State is ActionState.Verified
        || (
            Recurrence is not Recurrence.Never
            && State is ActionState.Agreed or ActionState.InProgress
            && _completions.Exists(c => c.Answer is CompletionAnswer.Verified)
        );

    private void End(ActionState state, string? reason, DateOnly on, Author by)
    {
        Lapse(by, on);
        Replied();
        State = state;
        EndReason = reason;
        EndedOn = on;
        EndedBy = by;
    }
}
