using LscbCloud.Infrastructure.Tenancy;

namespace LscbCloud.Infrastructure.Jobs;

/// <summary>Work that is done again and again without anybody asking, for one owner at a time.</summary>
/// <remarks>
/// It may be stopped at any moment and is run again: what it does for one owner is one transaction, or can be done twice.
/// </remarks>
internal interface IOwnerJob
{
    /// <summary>How operators, locks and metrics name it, such as <c>daily-email</c>.</summary>
    string Name { get; }

    /// <summary>How long it waits between two passes.</summary>
    TimeSpan Every { get; }

    /// <summary>Who has work now. It costs nothing that grows with the owners who have none.</summary>
    Task<IReadOnlyList<Owner>> OwnersWithWorkAsync(CancellationToken cancellationToken);

    /// <summary>Does the work of one owner.</summary>
    /// <param name="owner">Whose work it is.</param>
    /// <param name="services">A scope that is bound to the owner and ends with this run.</param>
    /// <param name="cancellationToken">Ends the run when the service stops.</param>
    Task RunAsync(Owner owner, IServiceProvider services, CancellationToken cancellationToken);
}
