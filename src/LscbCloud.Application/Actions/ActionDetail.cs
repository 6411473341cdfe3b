using LscbCloud.Application.Agencies;
using LscbCloud.Application.Files;
using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Actions;

/// <summary>Everything about one action, as its reader may see it.</summary>
/// <param name="MovedFrom">The day of this time, where that is no working day and it is due on the next one instead.</param>
/// <param name="DaysLate">How many days it is late; none where it is not.</param>
/// <param name="Next">The day by which the time after this one is due; none where it comes once or has ended.</param>
/// <param name="Reply">What the board has asked of its owner; none where it does not wait.</param>
/// <param name="IsShared">Whether the agency that owns it can see it.</param>
/// <param name="Meeting">How the meeting is called that agreed it; none where it was agreed between meetings.</param>
/// <param name="AtMeeting">That meeting's address, where the board keeps it; the board's own, and none for an agency.</param>
/// <param name="Sources">What it came from; the board's own, and empty for an agency.</param>
public sealed record ActionDetail(
    string Reference,
    string Title,
    string Reason,
    ActionOwnerView Owner,
    DateOnly Due,
    DateOnly? MovedFrom,
    int? DaysLate,
    Recurrence Recurrence,
    DateOnly? Next,
    ActionState State,
    Outlook? Outlook,
    ReplyRequestView? Reply,
    bool IsShared,
    string RaisedBy,
    DateOnly RaisedOn,
    string? Meeting,
    string? AtMeeting,
    DateOnly? AgreedOn,
    string? AgreedBy,
    ActionEndView? End,
    IReadOnlyList<ActionSourceView> Sources,
    IReadOnlyList<ActionUpdateView> Updates,
    IReadOnlyList<CompletionView> Completions,
    IReadOnlyList<DueChangeView> DueChanges,
    bool IsInvented,
    int Version,
    ActionCan Can
);

/// <summary>That the board waits for a word of the owner.</summary>
/// <param name="By">The day by which it wants to know.</param>
/// <param name="AskedOn">Since when it waits.</param>
/// <param name="AskedBy">Who asked for the board.</param>
public sealed record ReplyRequestView(DateOnly By, DateOnly AskedOn, string AskedBy);

/// <summary>Whose action it is: a post, and the agency where one owns it.</summary>
/// <param name="Post">The post.</param>
/// <param name="Agency">The agency by the name under which it was given the action; none where the board keeps it itself.</param>
/// <param name="Now">What that agency has become; none where it goes on as itself, and on the agency's own pages.</param>
public sealed record ActionOwnerView(string Post, OwningAgencyView? Agency, Successor? Now);

/// <summary>The agency that owns an action.</summary>
public sealed record OwningAgencyView(string Slug, string Name);

/// <summary>What an action came from; a priority, or a meeting that the board keeps, by its address.</summary>
public sealed record ActionSourceView(SourceKind Kind, string Words, string? Priority, string? Meeting);

/// <summary>One word on how an action goes.</summary>
public sealed record ActionUpdateView(
    Guid Id,
    string Text,
    Outlook Outlook,
    Side Side,
    string WrittenBy,
    DateTimeOffset WrittenAt
);

/// <summary>The owner's word that it is done, with its proof and the board's answer.</summary>
public sealed record CompletionView(
    Guid Id,
    DateOnly Due,
    DateOnly DoneOn,
    string? Proof,
    string? ProofAddress,
    string? NoProofReason,
    ProofFileView? File,
    Side Side,
    string SaidBy,
    DateTimeOffset SaidAt,
    CompletionAnswer Answer,
    string? AnswerReason,
    DateOnly? AnsweredOn,
    string? AnsweredBy
);

/// <summary>A file that was given as proof, as the pages of both sides show it. Whoever said that it is done declared that it names nobody.</summary>
/// <param name="Name">What it is called when it is saved.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Number">The word that it is done under whose address it is fetched, from 1.</param>
/// <param name="IsScanned">Whether a scanner for viruses found it clean.</param>
/// <param name="Answers">How many marked places in it were said to be no child and no family.</param>
/// <param name="Destroyed">That its content was destroyed.</param>
public sealed record ProofFileView(
    string Name,
    FileKind Kind,
    int Size,
    int Number,
    bool IsScanned,
    int Answers,
    DestructionView? Destroyed
);

/// <summary>One change of the day by which it is due, or the asking for it.</summary>
public sealed record DueChangeView(
    Guid Id,
    DateOnly From,
    DateOnly To,
    string Reason,
    DueChangeState State,
    Side Side,
    string AskedBy,
    DateTimeOffset AskedAt,
    string? AnswerReason,
    DateOnly? AnsweredOn,
    string? AnsweredBy
);

/// <summary>When and why an action ended.</summary>
public sealed record ActionEndView(DateOnly On, string By, string? Reason);

/// <summary>What the reader may do with this action as it stands.</summary>
public sealed record ActionCan(
    bool Agree,
    bool Change,
    bool SetDue,
    bool AskForReply,
    bool Update,
    bool SayDone,
    bool AskForTime,
    bool AnswerDueChange,
    bool Verify,
    bool SendBack,
    bool Close,
    bool Withdraw,
    bool DestroyFiles
)
{
    /// <summary>Nothing at all, as for a reader.</summary>
    public static readonly ActionCan Nothing = new(
        Agree: false,
        Change: false,
        SetDue: false,
        AskForReply: false,
        Update: false,
        SayDone: false,
        AskForTime: false,
        AnswerDueChange: false,
        Verify: false,
        SendBack: false,
        Close: false,
        Withdraw: false,
        DestroyFiles: false
    );
}
