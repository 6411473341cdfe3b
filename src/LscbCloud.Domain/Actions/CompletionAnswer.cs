namespace LscbCloud.Domain.Actions;

/// <summary>What the board said when the owner reported it done.</summary>
public enum CompletionAnswer
{
    Waiting,
    Verified,
    SentBack,
}
