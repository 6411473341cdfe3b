namespace LscbCloud.Application.Actions;

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
