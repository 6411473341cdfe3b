using LscbCloud.Domain.Common;
using LscbCloud.Domain.People;

namespace LscbCloud.Domain.Actions;

/// <summary>
/// One promise and its proof: what will be done, by whom, by when. Its owner says that it is done; the board verifies it, and
/// only the board closes it.
/// </summary>
/// <remarks>
/// Between a board and an agency where an agency owns it. The agency sees it from the moment the board agrees it, and never
/// what it came from, only the reason that the board wrote.
/// </remarks>
public sealed partial class BoardAction : AggregateRoot, ITwoParty, ISharedHistory
{
    public const int TitleMaxLength = 200;
    public const int ReasonMaxLength = 1000;
    public const int MeetingMaxLength = 120;
    public const int EndReasonMaxLength = 1000;

    private readonly List<ActionSource> _sources = [];
    private readonly List<ActionUpdate> _updates = [];
    private readonly List<Completion> _completions = [];
    private readonly List<DueChange> _dueChanges = [];

    private BoardAction()
    {
        // EF Core materialises actions through here.
    }

    public ActionId Id { get; private init; }

    public BoardId BoardId { get; private init; }

    /// <summary>The agency that can see it: its owner, once the board has agreed it. None before, and where the board keeps it itself.</summary>
    public AgencyId? AgencyId { get; private set; }

    /// <summary>The number in its reference, counted by the board from 1.</summary>
    public int Number { get; private init; }

    public string Title { get; private set; } = "";

    /// <summary>Why, in the board's words.</summary>
    public string Reason { get; private set; } = "";

    public string OwnerPost { get; private set; } = "";

    public AgencyId? OwnerAgencyId { get; private set; }

    public string? OwnerAgencySlug { get; private set; }

    public string? OwnerAgencyName { get; private set; }

    public DateOnly DueOn { get; private set; }

    public Recurrence Recurrence { get; private set; }

    /// <summary>
    /// How the times of an action that comes again are counted, from the first that was verified or given another day. None before
    /// that, when they are counted from the day it is due, and where it comes once.
    /// </summary>
    public Repetition? Repetition { get; private set; }

    /// <summary>The day of this time, where that is no working day and it is due on the next one instead.</summary>
    public DateOnly? MovedFrom =>
        Repetition is { } repetition && repetition.DueOn == DueOn && repetition.On != DueOn ? repetition.On : null;

    /// <summary>The day by which the time after this one is due; none where it comes once, or nothing more can happen to it.</summary>
    public DateOnly? NextOn => Recurrence is Recurrence.Never || IsFinished ? null : NextTime().DueOn;

    public ActionState State { get; private set; }

    /// <summary>What its owner expects, by the latest update; none before the first.</summary>
    public Outlook? Outlook { get; private set; }

    public Author RaisedBy { get; private init; } = Author.Nobody;

    public DateOnly RaisedOn { get; private init; }

    /// <summary>The meeting that agreed it, where there was one.</summary>
    public string? Meeting { get; private set; }

    public DateOnly? AgreedOn { get; private set; }

    public Author? AgreedBy { get; private set; }

    /// <summary>The day on which it was closed, or was no longer needed.</summary>
    public DateOnly? EndedOn { get; private set; }

    public Author? EndedBy { get; private set; }

    /// <summary>Why it is no longer needed, or what the board says on closing it.</summary>
    public string? EndReason { get; private set; }

    /// <summary>How many updates, completions and changes of the day there are: each is numbered from 1.</summary>
    public int UpdateCount { get; private set; }

    public int CompletionCount { get; private set; }

    public int DueChangeCount { get; private set; }

    /// <summary>Whether its owner waits for the board's word on another day.</summary>
    public bool AsksForTime { get; private set; }

    /// <summary>The day by which the board wants a word on it; none where it has not asked, or its owner has answered.</summary>
    public DateOnly? ReplyBy { get; private set; }

    public DateOnly? ReplyAskedOn { get; private set; }

    public Author? ReplyAskedBy { get; private set; }

    /// <summary>Whether it was made up for the demonstration.</summary>
    public bool IsInvented { get; private init; }

    public IReadOnlyList<ActionSource> Sources => _sources;

    /// <summary>The board's own note of the meeting that agreed it, where it keeps that meeting here. Read apart from the action.</summary>
    public ActionAgreement? Agreement { get; private set; }

    public IReadOnlyList<ActionUpdate> Updates => _updates;

    public IReadOnlyList<Completion> Completions => _completions;

    public IReadOnlyList<DueChange> DueChanges => _dueChanges;

    public ActionReference Reference => new(Number);

    public ActionOwner Owner =>
        new(
            OwnerPost,
            OwnerAgencyId is { } id ? new OwningAgency(id, OwnerAgencySlug ?? "", OwnerAgencyName ?? "") : null
        );

    /// <summary>The word of its owner that waits for the board.</summary>
    public Completion? WaitingCompletion =>
        State is ActionState.Done ? _completions.Find(c => c.Answer is CompletionAnswer.Waiting) : null;

    /// <summary>The asking for another day that waits for the board.</summary>
    public DueChange? WaitingDueChange => _dueChanges.Find(c => c.State is DueChangeState.Asked);

    public override string Kind => "action";

    public override string Label => $"{Reference} {Title}";

    public override Guid SubjectId => Id.Value;

    /// <summary>Whether its owner still has to do something.</summary>
    public bool IsOpen => State is ActionState.Proposed or ActionState.Agreed or ActionState.InProgress;

    /// <summary>Whether nothing more can happen to it.</summary>
    public bool IsFinished => State is ActionState.Closed or ActionState.NoLongerNeeded;

    /// <summary>Somebody proposes an action. No agency is told of it until the board agrees.</summary>
    public static BoardAction Propose(ActionReference reference, ActionTerms terms, Author by, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(terms);

        var action = new BoardAction
        {
            Id = ActionId.New(),
            Number = reference.Number,
            Title = terms.Title,
            Reason = terms.Reason,
            DueOn = terms.Due,
            Recurrence = terms.Recurrence,
            RaisedBy = by,
            RaisedOn = on,
            IsInvented = terms.IsInvented,
        };

        action.Give(terms.Owner);
        action._sources.Add(ActionSource.Of(action.Id, terms.Source));
        action.RecordEvent(
            "Proposed an action",
            FieldChange.Added("Action", terms.Title),
            FieldChange.Added("Why", terms.Reason),
            FieldChange.Added("Owner", terms.Owner.ToString()),
            FieldChange.Added("Due", terms.Due.InWords()),
            FieldChange.Added("Comes from", terms.Source.Words)
        );

        return action;
    }

    /// <summary>The board agrees it, and an agency that owns it can see it from now on.</summary>
    /// <param name="at">The day, and the meeting that agreed it; no meeting where it was agreed between two.</param>
    /// <param name="by">Who says so for the board.</param>
    public Result Agree(AgreedAt at, Author by)
    {
        ArgumentNullException.ThrowIfNull(at);
        ArgumentNullException.ThrowIfNull(by);

        if (WhyNotAgreed() is { } refusal)
        {
            return refusal;
        }

        State = ActionState.Agreed;
        AgencyId = OwnerAgencyId;
        Meeting = at.Meeting;
        Agreement = at.MeetingId is { } meeting ? ActionAgreement.Of(Id, meeting) : null;
        AgreedOn = at.On;
        AgreedBy = by;
        RecordEvent(
            "Agreed an action",
            FieldChange.Added("Agreed on", at.On.InWords()),
            FieldChange.Added("Meeting", at.Meeting)
        );

        return Result.Success;
    }

    /// <summary>Edits it, or gives it another owner. Refused once it is done, and for another agency once one was told.</summary>
    public Result Change(string title, string reason, ActionOwner owner, Recurrence recurrence)
    {
        ArgumentNullException.ThrowIfNull(owner);

        if (WhyNotChanged() is { } refusal)
        {
            return refusal;
        }

        if (State is not ActionState.Proposed && owner.Agency?.Id != OwnerAgencyId)
        {
            return ActionErrors.AgencyHasBegun;
        }

        FieldChange[] changes =
        [
            new("Action", Title, title),
            new("Why", Reason, reason),
            new("Owner", Owner.ToString(), owner.ToString()),
            new("Comes again", Recurrence.ToString(), recurrence.ToString()),
        ];

        Title = title;
        Reason = reason;
        Recurrence = recurrence;
        Repetition = recurrence is Recurrence.Never ? null : Repetition;
        Give(owner);
        RecordEvent("Changed an action", changes);

        return Result.Success;
    }

    private void Give(ActionOwner owner)
    {
        OwnerPost = owner.Post;
        OwnerAgencyId = owner.Agency?.Id;
        OwnerAgencySlug = owner.Agency?.Slug;
        OwnerAgencyName = owner.Agency?.Name;
    }

    /// <summary>Another day is for this time only: the times after it are counted as before.</summary>
    private void MoveTo(DateOnly day)
    {
        Repetition = Recurrence is Recurrence.Never ? null : Repetition ?? Repetition.From(DueOn);
        DueOn = day;
    }

    private Repetition NextTime() => (Repetition ?? Repetition.From(DueOn)).Next(Recurrence, after: DueOn);

    /// <summary>Why the board cannot agree it; none for a proposal.</summary>
    public Error? WhyNotAgreed()
    {
        if (IsFinished)
        {
            return ActionErrors.Finished;
        }

        return State is ActionState.Proposed ? null : ActionErrors.AgreedAlready;
    }

    /// <summary>Why it cannot be worded otherwise, moved to another day or given to another post; none until its owner says that it is done.</summary>
    public Error? WhyNotChanged() => State is ActionState.Proposed ? null : WhyNotWorkedOn();

    /// <summary>
    /// Why somebody cannot work on it; none where they can. Who speaks for posts of the board works on what one of them owns, and on
    /// nothing of an agency.
    /// </summary>
    /// <param name="onlyFor">The posts that they speak for; none where they speak for every post.</param>
    public Error? WhyNotWorkedOnFor(IReadOnlyCollection<string>? onlyFor)
    {
        if (WhyNotWorkedOn() is { } refusal)
        {
            return refusal;
        }

        var speaksForOwner =
            onlyFor is null || (AgencyId is null && onlyFor.Any(post => PostName.AreSame(post, Owner.Post)));

        return speaksForOwner ? null : ActionErrors.OfAnotherPost(Owner.Post);
    }

    /// <summary>Why nobody can work on it as it stands; none where its owner can.</summary>
    public Error? WhyNotWorkedOn() =>
        State switch
        {
            ActionState.Proposed => ActionErrors.NotAgreedYet,
            ActionState.Agreed or ActionState.InProgress => null,
            ActionState.Done => ActionErrors.DoneAlready,
            _ => ActionErrors.Finished,
        };
}
