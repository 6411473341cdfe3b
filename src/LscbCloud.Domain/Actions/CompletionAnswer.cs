namespace LscbCloud.Domain.Actions;

/// <summary>What the board said when the owner said done.</summary>
public enum CompletionAnswer
{
    Waiting,
    Verified,
    SentBack,
}
