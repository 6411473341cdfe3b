using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace LscbCloud.Application.Common;

/// <summary>
/// Rows of one feature, for the owner that the request is about and no other: nobody here ever names a board. Each feature says its own,
/// and a test lists who else takes them.
/// </summary>
public interface IRows
{
    /// <summary>Waits until no other transaction has locked the subject, and keeps it locked until this one ends.</summary>
    /// <remarks>So two managers cannot remove each other at once, and a meeting is not cancelled while something is agreed at it.</remarks>
    Task LockAsync(Guid subject, CancellationToken cancellationToken);

    /// <summary>Keeps a new row, which the owner of the transaction then owns.</summary>
    EntityEntry<T> Add<T>(T row)
        where T : class;
}
