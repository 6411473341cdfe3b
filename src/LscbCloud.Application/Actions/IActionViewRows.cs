using LscbCloud.Application.Common;
using LscbCloud.Domain.Actions;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Actions;

/// <summary>Views of the list of actions that people keep, each for themselves.</summary>
public interface IActionViewRows : IRows
{
    DbSet<ActionView> ActionViews { get; }
}
