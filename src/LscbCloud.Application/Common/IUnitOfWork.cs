using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Common;

/// <summary>One transaction of one owner: everything a use case does is kept, or nothing is.</summary>
public interface IUnitOfWork
{
    Task<TResult> RunAsync<TResult>(
        Area area,
        bool isReadOnly,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult>;

    /// <summary>
    /// Two transactions that end together: one on the owner's rows, one on control rows. Everything that can refuse is asked, and
    /// both have saved, before either is committed, the owner's first.
    /// </summary>
    Task<TResult> RunOnBothAsync<TResult>(
        Area area,
        bool isReadOnly,
        Func<Task<TResult>> work,
        CancellationToken cancellationToken
    )
        where TResult : IFailable<TResult>;
}
