using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Which of an agency’s actions are one commitment to several boards.</summary>
public interface ICommitmentRows : IRows
{
    DbSet<Commitment> Commitments { get; }

    DbSet<Promise> Promises { get; }
}
