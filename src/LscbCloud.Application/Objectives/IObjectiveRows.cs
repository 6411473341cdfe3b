using LscbCloud.Application.Common;
using LscbCloud.Domain.Objectives;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Objectives;

/// <summary>The objectives of the board’s priorities.</summary>
public interface IObjectiveRows : IRows
{
    DbSet<Objective> Objectives { get; }
}
