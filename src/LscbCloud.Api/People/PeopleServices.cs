using LscbCloud.Application.People;

namespace LscbCloud.Api.People;

internal static class PeopleServices
{
    /// <summary>Registers what the use cases ask of the request that a person sends.</summary>
    public static void AddPeople(this IServiceCollection services)
    {
        _ = services.AddHttpContextAccessor();
        _ = services.AddScoped<ICurrentSession, CurrentSession>();
    }
}
