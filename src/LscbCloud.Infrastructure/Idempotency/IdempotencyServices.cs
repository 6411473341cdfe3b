using LscbCloud.Application.Idempotency;
using Microsoft.Extensions.DependencyInjection;

namespace LscbCloud.Infrastructure.Idempotency;

/// <summary>Registers how idempotency keys are read and kept.</summary>
internal static class IdempotencyServices
{
    public static void AddIdempotency(this IServiceCollection services)
    {
        _ = services.AddScoped<RequestKey>();
        _ = services.AddScoped<IRequestKey>(provider => provider.GetRequiredService<RequestKey>());
        _ = services.AddScoped<IIdempotencyKeys, IdempotencyKeys>();
    }
}
