namespace LscbCloud.Application.Actions;

/// <summary>That the board waits for a word of the owner.</summary>
/// <param name="By">The day by which it wants to know.</param>
/// <param name="AskedOn">Since when it waits.</param>
/// <param name="AskedBy">Who asked for the board.</param>
public sealed record ReplyRequestView(DateOnly By, DateOnly AskedOn, string AskedBy);
