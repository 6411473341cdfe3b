namespace LscbCloud.Application.Agencies;

/// <summary>An agency that has become another.</summary>
/// <param name="Agency">Its address.</param>
/// <param name="Name">What the board knows it as.</param>
/// <param name="Now">The successor.</param>
/// <param name="Seats">Seats that it still has here.</param>
/// <param name="Actions">Actions that it still has to do, or that wait to be verified.</param>
public sealed record AgencyToTransfer(string Agency, string Name, Successor Now, int Seats, int Actions);
