namespace LscbCloud.Application.Actions;

/// <summary>Counts a board's references: and so on. A number is never given twice; one that a failed save took is left out.</summary>
public interface IReferenceCounters
{
    /// <summary>Takes the next number of a letter.</summary>
    Task<int> NextAsync(char letter, CancellationToken cancellationToken);
}
