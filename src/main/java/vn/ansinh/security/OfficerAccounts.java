package vn.ansinh.security;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.ansinh.organisation.Officers;

@Service
class OfficerAccounts implements UserDetailsService {

    private final Officers officers;

    OfficerAccounts(Officers officers) {
        this.officers = officers;
    }

    @Override
    public OfficerDetails loadUserByUsername(String username) {
        return officers.find(username)
                .map(officer -> new OfficerDetails(officer, officers.membershipsOf(officer.username())))
                .orElseThrow(() -> new UsernameNotFoundException("Không có tài khoản này."));
    }
}
