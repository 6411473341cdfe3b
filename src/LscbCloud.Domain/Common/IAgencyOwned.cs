namespace LscbCloud.Domain.Common;

/// <summary>A row of one partner agency. No board, and no other agency, can see or change it.</summary>
public interface IAgencyOwned
{
    AgencyId AgencyId { get; }
}
